#!/usr/bin/env python3
"""Makes sample.tsv and expected.tsv, which PeerSampleTest compares the database with. Python's standard library only.

Run it in its own folder; it makes the same files every time. The quartiles are those of statistics.quantiles (inclusive,
which is type 7 of Hyndman and Fan), computed in fractions; what is hidden is decided here once more, by the rules of
docs/decisions/009.
"""
import statistics
from collections import defaultdict
from fractions import Fraction

GROUPS = {"1": 22, "2": 17, "3": 13, "4": 8}
SUBJECTS = ["CAP03", "CAP07", "CAP09", "ORG", "SEC", "TOTAL"]


def dice():
    """A linear congruential generator, so that no version of Python changes the sample."""
    state = 20261121
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        yield state >> 33


def sample(roll):
    rows = []
    authority = 0
    for group, size in GROUPS.items():
        for _ in range(size):
            authority += 1
            inhabitants = Fraction(4000 + next(roll) % 90000, 1000)
            values = {
                "TOTAL": Fraction(next(roll) % 10001, 100),
                "SEC": Fraction(next(roll) % 21 * 5),  # many ties
                "ORG": Fraction(next(roll) % 5 * 25),  # hardly anything but ties
                "CAP03": Fraction(next(roll) % 800),  # per thousand inhabitants, ties at 0
                "CAP07": Fraction(next(roll) % 9000, 10),  # known by few
                "CAP09": Fraction(next(roll) % 60 - 20),  # below zero too
            }
            missing = {"SEC": 9, "CAP03": 6, "CAP07": 3, "CAP09": 12}
            for subject in SUBJECTS:
                one_in = missing.get(subject)
                lacks = one_in is not None and next(roll) % one_in == 0
                if subject == "CAP07" and group == "3":
                    lacks = sum(row[1] == "3" and row[2] == "CAP07" for row in rows) >= 4
                if subject == "CAP03" and next(roll) % 5 == 0:
                    values[subject] = Fraction(0)
                if not lacks:
                    base = inhabitants if subject in ("CAP03", "CAP07") else None
                    rows.append((authority, group, subject, values[subject], base))
    return rows


def judged(rows):
    """Per subject and group what it came to, or None when that is hidden."""
    per = defaultdict(lambda: defaultdict(list))
    for _, group, subject, value, base in rows:
        compared = value / base if base else value
        per[subject][group].append(compared)
        per[subject]["vlaanderen"].append(compared)
    for subject in SUBJECTS:
        values = per[subject]
        everyone = len(values["vlaanderen"])
        shown = {group for group in GROUPS if len(values[group]) >= 5 and not 1 <= everyone - len(values[group]) <= 4}
        if shown and 1 <= everyone - sum(len(values[group]) for group in shown) <= 4:
            shown.remove(min(shown, key=lambda group: (len(values[group]), group)))
        for group in [*GROUPS, "vlaanderen"]:
            visible = group in shown or group == "vlaanderen" and everyone >= 5
            yield group, subject, values[group] if visible else None


def number(value):
    return f"{float(value):.6f}"


def main():
    rows = sample(dice())
    with open("sample.tsv", "w", encoding="utf-8", newline="\n") as file:
        file.write("authority\tgroup\tsubject\tvalue\tbase\n")
        for authority, group, subject, value, base in rows:
            file.write(f"{authority}\t{group}\t{subject}\t{float(value):g}\t{f'{float(base):.3f}' if base else ''}\n")
    with open("expected.tsv", "w", encoding="utf-8", newline="\n") as file:
        file.write("group\tsubject\tn\tp25\tmedian\tp75\n")
        for group, subject, values in judged(rows):
            if values is None:
                file.write(f"{group}\t{subject}\thidden\t\t\t\n")
            else:
                quartiles = statistics.quantiles(values, n=4, method="inclusive")
                file.write("\t".join([group, subject, str(len(values)), *map(number, quartiles)]) + "\n")


if __name__ == "__main__":
    main()
