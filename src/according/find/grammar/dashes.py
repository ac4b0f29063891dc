"""Dashes that stand for spaces, as where a page's no-break spaces were lost in copying.

"At least-16 civilians were-killed-on Tuesday, the army-said": what no hyphen joins is read apart.
"""

import re
from dataclasses import replace

from according.model import Report

__all__ = ["undashed"]

# What hyphens never join, so that one tells of a whole text: "were-killed", "police-said". It
# begins with the hyphen, as a single character is looked for much faster than one of many words.
_before = "|".join(
    rf"(?<=(?<![\w-]){word}-)" for word in "was were said says has that from its which".split()
)
NEVER = re.compile(
    rf"-(?:(?=[a-z])(?!been\b)(?:{_before})"
    r"|(?<=[a-z]-)(?:was|were|said|says|has|that|which|its)(?![\w-])"
    # "a famine.-At least", "on Friday,-as many as": no "U.S.-led", no "Corp.-owned"
    r"|(?<=[a-z]{3}\.-)(?=[A-Z][a-z])|(?<=[a-z]{3}[,:;]-)(?=[a-z]))"
)
SMALL = (
    "was|were|is|are|be|been|has|have|had|said|says|that|which|who|from|its|their|his|her|the|an?"
    "|and|or|but|while|of|in|on|at|to|by|for|with|into|after|before|since|as|least|than|about|nearly|some"
)
DASH = re.compile(
    rf"(?<![\w-])(?:{SMALL})-(?=[\w\"“'‘])|(?<=\w)-(?=(?:{SMALL})(?![\w-]))"
    # "nearly 900-Egyptians"
    r"|(?<=\d)-(?=[A-Z][a-z])"
    r"|(?<=[a-z]{3}\.)-(?=[A-Z][a-z])|(?<=[a-z]{3}[,:;])-(?=[a-z])"
)


def undashed(report: Report) -> Report:
    """Give a report with spaces where dashes stand for them; itself if it has lost none."""
    text = report.text
    if "-" not in text or NEVER.search(text) is None:
        return report
    written = DASH.sub(lambda dash: dash[0].replace("-", " "), text)
    return report if written == text else replace(report, text=written)
