"""Bytes to text: which encoding is taken, what is said of it, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.formats.encoding import decode, is_text
from timeline.problems import FileError, UsageError


@pytest.mark.parametrize(
    ("data", "encoding", "said"),
    [
        ("date,Türk".encode("utf-8-sig"), "utf-8-sig", "UTF-8: the file starts with its mark."),
        ("date,Türk".encode(), "utf-8", "UTF-8: every byte fits it."),
        (b"date,Turk", "utf-8", None),
        ("date,Türk".encode("utf-16"), "utf-16", "UTF-16: the file starts with its mark."),
        ("\ufeffdate,Türk".encode("utf-16-be"), "utf-16", "UTF-16: the file starts with its mark."),
        ("date,Türk".encode("utf-16-le"), "utf-16-le", "UTF-16: every second byte is empty."),
        ("date,Türk".encode("utf-16-be"), "utf-16-be", "UTF-16: every second byte is empty."),
        ("date,Türk".encode("utf-32"), "utf-32", "UTF-32: the file starts with its mark."),
        ("date\nTürk".encode("cp1252"), "cp1252", "Western European (cp1252), because line 2 is not UTF-8."),
    ],
)
def test_the_encoding_is_found_and_said(data: bytes, encoding: str, said: str | None) -> None:
    found = decode(data)
    assert "Turk" in found.text.replace("ü", "u")
    assert not found.text.startswith("\ufeff")
    assert found.encoding == encoding
    assert found.assumed == (() if said is None else (said,))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_text_in_utf_8_comes_back(text: str) -> None:
    assert decode(text.encode("utf-8-sig")).text == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_a_chosen_encoding_is_not_doubted(text: str) -> None:
    assert decode(text.encode("gb18030"), "gb18030").text == text


def test_chinese_bytes_that_pass_for_western_ones_name_the_others_that_fit() -> None:
    (said,) = decode(("日期,事件\n2022年5月23日,访问新疆\n" * 20).encode("gb18030")).assumed
    assert said.startswith(
        "Western European (cp1252), because line 1 is not UTF-8. If it looks wrong, choose another: "
    )
    assert "gb18030" in said


def test_lines_of_another_encoding_are_read_as_what_they_are_and_named() -> None:
    found = decode("Zürich\nGenève\n".encode() + "Köln\n".encode("cp1252") + "Malmö\n".encode())
    assert found.text == "Zürich\nGenève\nKöln\nMalmö\n"
    assert found.assumed == ("UTF-8, but for 1 line read as Western European (cp1252): 3.",)


def test_bytes_that_cp1252_does_not_use_are_kept_as_control_characters() -> None:
    assert decode(b"\xe9\x81\n").text == "é\x81\n"


def test_nul_characters_are_left_out_and_counted() -> None:
    found = decode(b"date,title\n1976,Fl\0ood\0\n")
    assert found.text == "date,title\n1976,Flood\n"
    assert found.assumed == ("2 NUL characters, which no text has: left out.",)


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (
            bytes(range(32)) * 10,
            None,
            "The file is no text: its first bytes are those of a picture, a program or an archive.",
        ),
        (
            "a\nü\n".encode("cp1252"),
            "utf-8",
            "The file is not in the encoding 'utf-8': line 2 does not fit. Choose another.",
        ),
        (
            b"\xef\xbb\xbfok\n\xff\n",
            None,
            "The file says it is UTF-8, but line 2 is not: save it again as UTF-8, or choose its encoding.",
        ),
    ],
)
def test_what_cannot_be_decoded_is_refused_in_a_sentence(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(FileError) as caught:
        decode(data, encoding)
    assert str(caught.value) == message


def test_an_unknown_encoding_lists_the_usual_ones() -> None:
    with pytest.raises(
        UsageError, match=r"^There is no encoding 'latin-99'\. Choose one of: utf-8, utf-16, cp1252, gb18030, "
    ):
        decode(b"", "latin-99")


@pytest.mark.parametrize(
    ("data", "text", "why"),
    [
        (b"", True, "nothing speaks against it"),
        (b"a\tb\r\n", True, "TAB and line ends are text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06", False, "a picture"),
        ("日期".encode("utf-16-le"), True, "two Chinese signs could be any encoding's"),
        (b"\0" * 100, False, "empty bytes alone"),
        (b"a\0" * 50, True, "UTF-16 without a mark"),
    ],
)
def test_binary_files_are_told_from_text(data: bytes, text: bool, why: str) -> None:
    assert is_text(data) is text, why
