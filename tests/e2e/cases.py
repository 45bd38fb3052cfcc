"""How many cases the suite has gone through: a test is one, and so is every row of its tables."""

_rows = 0


def counted(rows=1):
    """Takes note of rows that have been checked."""
    global _rows
    _rows += rows


def rows():
    """How many there were."""
    return _rows
