"""Zip archives from strangers: looked at before anything in them is unpacked."""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator

from timeline.formats.raw import SNIFF_BYTES, Limits
from timeline.problems import FileError

_BOMB_BYTES = 10_000_000  # below this no ratio matters
_MOST_MEMBERS = 10_000  # a directory of more is no workbook's, and takes seconds to read
_CHUNK = 1 << 20
_OVERLAP = 4_096


def names(data: bytes) -> set[str]:
    """The names in a zip's directory, or of a cut one those its beginning shows; empty where it is no zip.

    >>> names(b"PK, the initials of a person")
    set()
    """
    if not data.startswith(b"PK\x03\x04") or data.count(b"PK\x01\x02") > _MOST_MEMBERS:
        return set()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError):
        return {
            data[at.end() : at.end() + int.from_bytes(at[1], "little")].decode("utf-8", "replace")
            for at in re.finditer(rb"PK\x03\x04.{22}(..)..", data[:SNIFF_BYTES], re.DOTALL)
        }


def check_unpacked(total: int, packed: int, limits: Limits) -> None:
    """Nothing where ``packed`` bytes may unpack to ``total``.

    Raises:
        FileError: that is beyond the limits, or so many times as much that only a bomb is.
    """
    limits.check(unpacked_bytes=total)
    if total > _BOMB_BYTES:
        limits.check(unpacked_ratio=total // packed)


def opened(data: bytes, limits: Limits) -> zipfile.ZipFile:
    """The archive, its directory found sound and its unpacked size within the limits.

    Raises:
        FileError: it is cut off or damaged, locked, or unpacks to too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        msg = "The file is cut off or damaged: its zip directory cannot be read. Fetch it or save it again."
        raise FileError(msg) from error
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    check_unpacked(total, len(data), limits)
    if any(member.flag_bits & 1 for member in members):
        msg = "The file is locked with a password. Open it in its own program and save it without one."
        raise FileError(msg)
    return archive


def matches(archive: zipfile.ZipFile, name: str, pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    """Where ``pattern`` (which spans at most a few thousand bytes) occurs in a member, unpacked piece by piece."""
    kept = b""
    for piece in pieces(archive, name):
        for match in pattern.finditer(kept + piece):
            if match.end() > len(kept):  # else it was found with the piece before
                yield match
        kept = piece[-_OVERLAP:]


def pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A member, unpacked a megabyte at a time."""
    with archive.open(name) as member:
        while piece := member.read(_CHUNK):
            yield piece


def packed(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip of the members in their order, the same bytes for the same members; ``mimetype`` is stored as it is."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members:
            member = zipfile.ZipInfo(name)  # dated 1980: no clock
            member.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(member, content)
    return out.getvalue()
