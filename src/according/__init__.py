"""Who says how many? Every attributed figure in a report, and a ledger of them."""
