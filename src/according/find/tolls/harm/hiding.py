"""Fighters and suspects who run, hide or get away, which is no toll."""

import re

from according.model import Claim, Measure

__all__ = ["SOLDIERS", "SUSPECTS", "by_movement"]

SOLDIERS = re.compile(
    r"\b(?:soldiers?|troops|servicemen|fighters|prisoners? of war|pows?|tanks?|vehicles?"
    r"|hostage-takers?|(?:kidnapper|abductor)s?(?!s?['’])|pirates?|militants?|rebels?|insurgents?|guerrillas?|gunm[ae]n|terrorists?|pilots?"
    r"|equipment)\b",
    re.IGNORECASE,
)
SUSPECTS = re.compile(
    r"\b(?:suspects?|traffickers?|smugglers?|criminals?|assailants?|attackers?|fugitives?|robbers?"
    r"|murderers?|culprits?|perpetrators?|gang(?:sters?| members?| leaders?)|poachers?|looters?"
    r"|hijackers?|arsonists?)\b",
    re.IGNORECASE,
)
RUNAWAYS = re.compile(
    rf"{SUSPECTS.pattern}|\b(?:gunm[ae]n|bombers?|militants?|terrorists?|insurgents?)\b",
    re.IGNORECASE,
)


def by_movement(claim: Claim) -> bool | None:
    """Tell whether those who got away, fled or hide are a toll; None if a claim is of none such.

    Attackers who run away are not displaced, and nobody has rescued them.
    """
    if claim.measure is Measure.RESCUED and claim.word is not None:
        got_away = claim.word.text.lower().startswith(("escape", "escaping", "slip"))
        return not (got_away and RUNAWAYS.search(claim.subject.text))
    if claim.measure is Measure.AFFECTED and claim.word is not None:
        # "300 fighters are holed up in the old city"
        hides = claim.word.text.lower().endswith("holed up")
        return not (hides and SOLDIERS.search(claim.subject.text))
    if claim.measure is Measure.DISPLACED and claim.word is not None:
        said, who = claim.word.text.lower(), claim.subject.text
        if said.startswith(("shelter", "harbour", "harbor")) and SOLDIERS.search(who):
            # "a camp that shelters 150 gunmen"
            return False
        return not (said.startswith(("fled", "flee")) and RUNAWAYS.search(who))
    return None
