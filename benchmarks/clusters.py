"""A PostgreSQL server of one's own, which can be killed and started as one likes."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["Cluster", "binaries", "cluster"]

# Whom PostgreSQL may run as where we are root, which it refuses to be.
SERVANTS = ("postgres", "nobody")


def binaries() -> Path | None:
    """Give the folder of PostgreSQL's programs, None if there are none."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return installed[-1].parent if installed else None


class Cluster:
    """A server with a database, in a folder of its own, on a port of its own.

    Attributes:
        address: of its database.
    """

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._data = folder / "data"
        self._user = _servant()
        if self._user:
            os.chown(folder, pwd.getpwnam(self._user).pw_uid, -1)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self.address = f"postgresql://according@127.0.0.1:{self._port}/postgres"
        self._run("initdb", "--auth=trust", "--username=according", "--encoding=UTF8", "--no-sync")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = f"-p {self._port} -h 127.0.0.1 -k {self._data}"
        log = self._data / "log"
        self._run(
            "pg_ctl", "--wait", "--timeout=60", f"--log={log}", f"--options={options}", "start"
        )

    def crash(self) -> None:
        """Stop it as a failing machine does: nothing is finished, nobody is asked."""
        self._run("pg_ctl", "--wait", "--mode=immediate", "stop")

    def _run(self, program: str, *options: str) -> None:
        subprocess.run(
            [str(self._programs / program), f"--pgdata={self._data}", *options],
            check=True,
            user=self._user,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _servant() -> str | None:
    if os.geteuid():
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in SERVANTS if name in known)


@contextmanager
def cluster(programs: Path) -> Iterator[Cluster]:
    """Give a server that runs, and take it away afterwards."""
    with tempfile.TemporaryDirectory(prefix="according-") as folder:
        made = Cluster(programs, Path(folder))
        made.start()
        try:
            yield made
        finally:
            made.crash()
