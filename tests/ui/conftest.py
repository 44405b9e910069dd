"""The page without a browser: the script runs, widgets are set, what it shows is read."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest, app_test

SCRIPT = Path(__file__).parents[2] / "src" / "timeline" / "ui" / "main.py"

Open = Callable[..., AppTest]


@pytest.fixture(scope="session", autouse=True)
def _without_a_folder_left_behind() -> Iterator[None]:
    """Streamlit's own folder for tests goes with the tests; left to Python's end, it ends with a warning."""
    yield
    app_test.TMP_DIR.cleanup()


@pytest.fixture
def open_page(monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open the page: with parameters in its address, on an upload of this text, on a server that serves a file."""
    monkeypatch.delenv("TIMELINE_FILE", raising=False)

    def opened(
        upload: str | bytes | None = None,
        name: str = "own.csv",
        served: str | None = None,
        **parameters: str | list[str],
    ) -> AppTest:
        if served is not None:
            monkeypatch.setenv("TIMELINE_FILE", served)
        page = AppTest.from_file(str(SCRIPT), default_timeout=60)
        for key, value in parameters.items():
            page.query_params[key] = value
        page.run()
        if upload is not None:
            content = upload.encode() if isinstance(upload, str) else upload
            page.file_uploader(key="upload").upload(name, content).run()
        assert not page.exception, page.exception
        return page

    return opened


def texts(page: AppTest) -> list[str]:
    """Everything that plain text elements say."""
    return [element.value for element in page.text]
