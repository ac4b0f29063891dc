"""series: a data set's rows into reports and the claims that its publisher's words make of them.

    mapping = data_set("ukraine-general-staff")
    for item in reports_of(page, mapping):
        ...  # (report, findings, page), or what was left out

A row becomes an ordinary report: a text that says what its cells do, with claims cut from it. A
ledger keeps it like any other.
"""

from according.read.series.corrections import LARGEST
from according.read.series.importing import PassedOver, reports_of
from according.read.series.loading import data_set, shipped
from according.read.series.mapping import DataSet

__all__ = ["LARGEST", "DataSet", "PassedOver", "data_set", "reports_of", "shipped"]
