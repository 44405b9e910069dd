"""Bytes to text, saying which encoding was taken and why: mark, strict UTF-8, UTF-16 by its pattern, Western European.

Nothing is replaced in silence: bytes that no guess can read are an error that names the ways out.
"""

import codecs
from dataclasses import dataclass

from timeline.phrases import count
from timeline.problems import FileError, UsageError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_MARKED = "{}: the file starts with its mark."
_SAMPLE = 8_192
_BINARY = 0.02  # of the first bytes may be control characters; pictures and archives have more
_FEW = 8  # control characters that any text may have
_MOST_NUL = 0.2  # of the first bytes may be empty: programs pad text with them, but not to this extent
_SAID_LINES = 5
ENCODINGS = ("utf-8", "utf-16", "cp1252", "gb18030", "big5", "shift_jis", "euc_kr", "cp1251", "cp1250", "cp1256")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text (without its mark), the codec that read it, and what was assumed, in plain sentences."""

    text: str
    encoding: str
    assumed: tuple[str, ...] = ()


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file; ``encoding`` is a person's choice and is then not doubted.

    Raises: FileError when the bytes are no text, or not in the chosen encoding; UsageError for an unknown encoding.

    >>> decode("Türk".encode("cp1252")).text
    'Türk'
    """
    found = _chosen(data, encoding) if encoding else _guessed(data)
    if "\0" not in found.text:
        return found
    nuls = count(found.text.count("\0"), "NUL character")
    said = f"{nuls}, which no text has: left out."
    return Decoded(found.text.replace("\0", ""), found.encoding, (*found.assumed, said))


def is_text(data: bytes) -> bool:
    """Whether the first bytes could be a text in any encoding that :func:`decode` tries."""
    head = data[:_SAMPLE]
    if any(head.startswith(mark) for mark, _, _ in _MARKS) or _utf16(head):
        return True
    control = sum(head.count(byte) for byte in _CONTROL)
    return control <= max(_FEW, len(head) * _BINARY) and head.count(0) <= len(head) * _MOST_NUL


_CONTROL = tuple(bytes([code]) for code in range(1, 32) if code not in b"\t\n\r\x0b\x0c\x1a\x1b")


AS_CHOSEN = "Read as {}, as chosen."


def _chosen(data: bytes, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding).name
        if codec == "utf-8":
            codec = "utf-8-sig"
        if codec == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            codec = _utf16(data[:_SAMPLE]) or codec
        return Decoded(data.decode(codec), codec, (AS_CHOSEN.format(encoding),))
    except LookupError:
        raise UsageError(f"There is no encoding {encoding!r}. Choose one of: {', '.join(ENCODINGS)}.") from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FileError(
            f"The file is not in the encoding {encoding!r}: line {line:,} does not fit. Choose another."
        ) from error


def _guessed(data: bytes) -> Decoded:
    for mark, codec, label in _MARKS:
        if data.startswith(mark):
            return _strict(data, codec, _MARKED.format(label))
    utf16 = _utf16(data[:_SAMPLE])
    if utf16:
        return _strict(data, utf16, "UTF-16: every second byte is empty.")
    if not is_text(data):
        raise FileError("The file is no text: its first bytes are those of a picture, a program or an archive.")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(data)
    return Decoded(text, "utf-8", encoding_note(data))


def encoding_note(data: bytes) -> tuple[str, ...]:
    """What was assumed of bytes that are UTF-8: nothing where ASCII makes the question idle."""
    if data.startswith(codecs.BOM_UTF8):
        return (_MARKED.format("UTF-8"),)
    return () if data.isascii() else ("UTF-8: every byte fits it.",)


def _strict(data: bytes, codec: str, why: str) -> Decoded:
    try:
        return Decoded(data.decode(codec), codec, (why,))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FileError(
            f"The file says it is {why.split(':')[0]}, but line {line:,} is not: save it again as UTF-8, "
            "or choose its encoding."
        ) from error


def _utf16(head: bytes) -> str | None:
    """The byte order of UTF-16 without a mark: ASCII signs leave every second byte empty."""
    if len(head) < 4:
        return None
    even, odd = head[::2], head[1::2]
    for empty, other, codec in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if empty.count(0) > 0.4 * len(empty) and other.count(0) <= 0.02 * len(other):
            return codec
    return None


def _mixed(data: bytes) -> Decoded:
    """Not UTF-8 throughout: line by line where most lines beyond ASCII are, else Western European."""
    lines = data.splitlines(keepends=True)
    texts: list[str | None] = []
    sound = 0
    for line in lines:
        try:
            texts.append(line.decode("utf-8"))
            sound += not line.isascii()
        except UnicodeDecodeError:
            texts.append(None)
    odd = [number for number, text in enumerate(texts, 1) if text is None]
    if sound > len(odd):
        named = ", ".join(f"{number:,}" for number in odd[:_SAID_LINES]) + (" …" if len(odd) > _SAID_LINES else "")
        text = "".join(_western(line) if text is None else text for line, text in zip(lines, texts, strict=True))
        return Decoded(
            text, "utf-8", (f"UTF-8, but for {count(len(odd), 'line')} read as Western European (cp1252): {named}.",)
        )
    return Decoded(
        _western(data), "cp1252", (f"Western European (cp1252), because line {odd[0]:,} is not UTF-8.{_others(data)}",)
    )


def _western(data: bytes) -> str:
    """Windows-1252 as browsers read it: its five unused bytes are control characters, so every byte has a reading."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)


def _others(data: bytes) -> str:
    """Where much of the file is beyond ASCII, Western European is doubtful: names what else fits."""
    head = data[: 64 * _SAMPLE]
    beyond = sum(byte > 127 for byte in head[:_SAMPLE])
    if beyond < 0.2 * len(head[:_SAMPLE]):
        return ""
    fits = [codec for codec in ENCODINGS[3:] if _fits(head, codec)]
    return f" If it looks wrong, choose another: {', '.join(fits)}." if fits else ""


def _fits(data: bytes, codec: str) -> bool:
    try:
        codecs.getincrementaldecoder(codec)().decode(data)
    except UnicodeDecodeError:
        return False
    return True
