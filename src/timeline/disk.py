"""The one place where the core touches the disk: a path becomes bytes here, and nowhere else."""

from os import PathLike
from pathlib import Path

from timeline.formats.raw import Limits
from timeline.problems import FileError


def read_bytes(path: str | PathLike[str], limits: Limits) -> bytes:
    """The bytes of a file a person named.

    Raises: FileError, one sentence: it is not there, it is a folder, it may not be read, it is too large.
    """
    place = Path(path)
    try:
        if place.is_dir():
            raise FileError(f"{place.name!r} is a folder. Name a file in it.")
        limits.check(f"{place.name!r}", file_bytes=place.stat().st_size)
        return place.read_bytes()
    except FileNotFoundError as error:
        raise FileError(f"There is no file {str(place)!r}. Check its name and folder.") from error
    except PermissionError as error:
        raise FileError(f"{place.name!r} may not be read. Change its permissions, or copy it.") from error
    except (OSError, ValueError) as error:
        raise FileError(f"{place.name!r} could not be read: {getattr(error, 'strerror', None) or error}.") from error
