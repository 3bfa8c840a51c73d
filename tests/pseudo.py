"""Commands in a real pseudo terminal."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from fcntl import ioctl
from pathlib import Path

import discrep

SRC = str(Path(discrep.__file__).parent.parent)
_PATIENCE = 120.0  # seconds; a command that hangs fails its test


def in_terminal(
    *arguments: str,
    columns: int = 80,
    interrupt_at: bytes | None = None,
    output_to: str | None = None,
    errors_to: str | None = None,
    code: str | None = None,
    **variables: str,
) -> tuple[str, int]:
    """What `discrep` (or a piece of Python) shows in a terminal of so many columns, and how it ends.

    Ctrl-C is typed once `interrupt_at` is shown. Standard output or error may go to a file instead.
    """
    pid, master = pty.fork()
    if pid == 0:  # the command itself
        _become(arguments, columns, output_to, errors_to, code, variables)
    shown, until = bytearray(), time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        if not select.select([master], [], [], 0.5)[0]:
            continue
        try:
            piece = os.read(master, 2**16)
        except OSError:  # the terminal is closed
            break
        if not piece:
            break
        shown += piece
        if interrupt_at is not None and interrupt_at in shown:
            interrupt_at = None
            os.write(master, b"\x03")
    else:
        os.kill(pid, signal.SIGKILL)
    os.close(master)
    return shown.decode().replace("\r\n", "\n"), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _become(
    arguments: tuple[str, ...],
    columns: int,
    output_to: str | None,
    errors_to: str | None,
    code: str | None,
    variables: dict[str, str],
) -> None:
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        for number, path in ((1, output_to), (2, errors_to)):
            if path is not None:
                os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT), number)
        unset = ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE")
        kept = {key: value for key, value in os.environ.items() if key not in unset}
        called = ["-m", "discrep", *arguments] if code is None else ["-c", code]
        environment = {**kept, "PYTHONPATH": SRC, "TERM": "xterm-256color", **variables}
        os.execve(sys.executable, [sys.executable, *called], environment)
    finally:
        os._exit(97)
