"""Passwords: hashed with argon2id, checked in the same time whether or not there is an account."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from according.errors import ValueFormError

__all__ = ["LEAST", "checked", "fits", "hashed", "is_old"]

# Shorter ones are guessed (NIST SP 800-63B asks for 8 at least, 15 where nothing else protects).
LEAST, MOST = 12, 200
# What those try first who guess; compared without case.
COMMON = frozenset(
    "password1234 123456789012 1234567890123 qwertyuiop12 passwordpassword administrator "
    "letmeinletmein correcthorsebatterystaple accordingaccording".split()
)
HASHER = PasswordHasher()
# Of a password that nobody has, so that an unknown name takes as long as a known one.
NOBODY = HASHER.hash("nobody has this password, and nobody can sign in with it")


def checked(password: str, name: str) -> str:
    """Give a password that may be used.

    Raises:
        ValueFormError: it is too short, too long, or easily guessed.
    """
    if not LEAST <= len(password) <= MOST:
        raise ValueFormError(f"a password has {LEAST} to {MOST} characters")
    low = password.lower()
    if low in COMMON or name.lower() * 3 == low or len(set(low)) < 5:  # noqa: PLR2004 - "abababab..."
        raise ValueFormError("this password is among those that are guessed first")
    return password


def hashed(password: str) -> str:
    """Give the hash to keep."""
    return HASHER.hash(password)


def fits(hash_: str | None, password: str) -> bool:
    """Tell whether a password is the one; None stands for an account that is not there."""
    try:
        HASHER.verify(hash_ or NOBODY, password[:MOST])
    except (VerificationError, InvalidHashError):
        return False
    return hash_ is not None


def is_old(hash_: str) -> bool:
    """Tell whether a hash was made with weaker parameters than are used now."""
    return HASHER.check_needs_rehash(hash_)
