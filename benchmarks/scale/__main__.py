"""`python -m benchmarks.scale`: prints the tables of docs/scale.md, from the run that was kept."""

from benchmarks.kept import kept_measures
from benchmarks.scale.needs import Company, Machine
from benchmarks.scale.page import figures_of, table_of_needs, table_of_waits
from benchmarks.sizes import LONG, SHORT


def main() -> None:
    """Print them."""
    company = Company()
    measures = kept_measures(LONG.name) or kept_measures(SHORT.name)
    if measures:
        print(table_of_needs(figures_of(measures), company, Machine()), end="\n\n")
    print(table_of_waits(company))


if __name__ == "__main__":
    main()
