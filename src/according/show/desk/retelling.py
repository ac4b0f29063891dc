"""English sentences that come from deeper down, told again in a visitor's language.

What the ledger concludes and what goes wrong is written in English sentences of known forms. A page
in another language knows a sentence by its form, and tells it by the form's translation.
"""

import re
from collections.abc import Callable
from functools import cache

from according.show.wording import Say, marked

__all__ = ["FORMS", "retelling"]

FORMS = (
    # What cannot be compared, and why (`ledger.conclusions.comparing`).
    marked("a forecast, and no toll"),
    marked("said to be possible, not to be so"),
    marked("denied by the one who says it"),
    marked("part of another claim, and never added to it"),
    marked("counted over a time of its own"),
    marked("counted since %(since)s, not since %(other)s"),
    marked("measure: %(theirs)s, not %(ours)s"),
    marked("subject: %(theirs)s, not %(ours)s"),
    marked("side: %(theirs)s, not %(ours)s"),
    marked("place: %(theirs)s, not %(ours)s"),
    marked("situation: %(theirs)s, not %(ours)s"),
    marked("scope: %(theirs)s, not %(ours)s"),
    marked("day: %(theirs)s, not %(ours)s"),
    # How a claimant restates (`ledger.conclusions.revisions`).
    marked("another number for the same day"),
    marked("a lower total on a later day"),
    marked("its page, had again on %(day)s, does not hold it"),
    marked("counted since %(day)s, which is not when the others begin"),
    marked("the report says of it: %(words)s"),
    marked("the total that it is part of did not fall: it is counted in another way"),
    marked(
        "%(total)s less its increment of %(added)s is %(expected)s, not the %(before)s of the day "
        "before"
    ),
    # What goes wrong on a page.
    marked("%(name)s: %(said)s is no ISO day (2022-03-08)"),
    marked("to: %(until)s is before %(since)s"),
    marked("cursor: this is none that was given"),
    marked("cursor: this is none of this list with these filters"),
    marked("%(said)s is no size: %(choices)s"),
    marked("%(said)s is no theme: %(choices)s"),
    marked("a text of up to %(most)s characters can be checked here"),
    marked("give an address or a text"),
    marked("an address begins with http:// or https://"),
    marked("Somebody judged this claim meanwhile; look at what it says now."),
    marked("%(said)s is nothing that can be done to a claim"),
    marked("Nothing was changed: accept it, or say what is wrong."),
    marked("Say both: by name, words of it, or id."),
    marked("The old password is not this one."),
    marked("The new password is not the same both times."),
    marked("%(said)s is no role: %(choices)s"),
    marked("Nobody closes their own account."),
    marked("a password has %(least)s to %(most)s characters"),
    marked("this password is among those that are guessed first"),
    marked("This is too much to send at once."),
    marked("Another site sent this form."),
    marked("The form is too old. Go back, load the page again and repeat."),
    marked("This is for a %(role)s."),
    marked("The rest of this did not come."),
    marked("more than %(rate)s calls a minute; come again later"),
    marked("This desk is not called by that name."),
    marked("no page was kept of report %(id)s"),
    marked("no %(what)s %(name)s"),
    marked("Something went wrong here. It has been written down."),
)


@cache
def known() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Give each form with what knows it."""
    found = []
    for form in FORMS:
        parts = re.split(r"%\((\w+)\)s", form)
        said = "".join(
            f"(?P<{part}>.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts)
        )
        found.append((re.compile(said, re.DOTALL), form))
    return tuple(found)


def retelling(say: Say) -> Callable[[str], str]:
    """Give what tells a sentence in a language: as it is, where that knows no form of it."""
    if all(say(form) == form for form in FORMS):
        return str

    def retold(said: str) -> str:
        for form, words in known():
            found = form.fullmatch(said)
            if found is not None:
                return say(words) % {name: say(value) for name, value in found.groupdict().items()}
        return said

    return retold
