"""The most memory this process has held, in MB."""

import resource
import sys
from pathlib import Path


def peak() -> float:
    """The peak of this program alone, where Linux tells it: ``ru_maxrss`` begins at what the starting process held."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return kilobytes / (1024**2 if sys.platform == "darwin" else 1024)
