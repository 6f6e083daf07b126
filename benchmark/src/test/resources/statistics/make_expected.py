#!/usr/bin/env python3
"""Makes expected.tsv and places.tsv, which DemoStatisticsTest compares the database with. Python's standard library only.

Run it in its own folder. It reads values.tsv (what the authorities of the demo have of twelve indicators in one year) and
groups.tsv (who is in which group that year), both written by that test into target/statistics. Everything is computed in
fractions; what is hidden is decided here once more, by the rules N, T, R, C, H and E of docs/decisions/014.
"""
import csv
from collections import defaultdict
from fractions import Fraction

PLACES_OF = 14  # every so many-th authority: its places are written down


def rows(name):
    with open(name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t")


def half_away(value, unit):
    """To a multiple of the unit, halves away from zero."""
    steps = abs(value) / unit
    whole = steps.numerator // steps.denominator
    whole += 1 if steps - whole >= Fraction(1, 2) else 0
    return (1 if value >= 0 else -1) * whole * unit


def significant(value, digits=3):
    if value == 0:
        return value
    power = 0
    while abs(value) >= Fraction(10) ** (power + 1):
        power += 1
    while abs(value) < Fraction(10) ** power:
        power -= 1
    return half_away(value, Fraction(10) ** (power - digits + 1))


def quantile(ordered, part):
    place = (len(ordered) - 1) * part
    low = place.numerator // place.denominator
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def text(value):
    """Decimals without the zeros behind; every number here ends."""
    digits = 0
    while (value * 10**digits).denominator != 1:
        digits += 1
        assert digits < 40
    whole = abs(int(value * 10**digits))
    sign = "-" if value < 0 else ""
    padded = str(whole).rjust(digits + 1, "0")
    return sign + (padded if digits == 0 else padded[:-digits] + "." + padded[-digits:])


def alike(values):
    """Whether all but one are within a tenth, and only one lies above the highest boundary that is shown."""
    ordered, last = sorted(values), len(values) - 1
    above = last - -(-last * (9 if len(values) >= 30 else 7.5) // 10)
    return above < 2 and (ordered[-2] - ordered[0] <= ordered[-2] / 10 or ordered[-1] - ordered[1] <= ordered[-1] / 10)


def hidden(sets, groups, values=None):
    """Why the groups show nothing of those contributors; a group that shows is not in the answer."""
    inside = {group: sets & members for group, members in groups.items()}
    flanders = next(len(those) for (system, _), those in inside.items() if system == "FLANDERS")
    why = {}
    for group, those in inside.items():
        if 0 < len(those) < 5:
            why[group] = "FEW"
        elif any(those < others and len(others) - len(those) < 5 for others in inside.values()):
            why[group] = "TELLS"
        elif group[0] in ("FACILITY", "PROVINCE", "REGION") and flanders < 50:
            why[group] = "TELLS"
        elif those and values and alike([values[nis] for nis in those]):
            why[group] = "TELLS"
    for system in {system for system, _ in groups} - {"SIZE_RANGE"}:
        shown = sorted((len(inside[group]), group[1]) for group in groups
                       if group[0] == system and inside[group] and group not in why)
        if shown and 0 < flanders - sum(size for size, _ in shown) < 5:
            why[(system, shown[0][1])] = "REMAINDER"
    return why


def main():
    groups = defaultdict(set)
    for row in rows("groups.tsv"):
        groups[(row["system"], row["code"])].add(row["nis"])
    values = defaultdict(dict)
    declared = set()
    taking_part = {row["nis"] for row in rows("takers.tsv")}
    for row in rows("values.tsv"):
        quotient = Fraction(row["numerator"]) / Fraction(row["denominator"] or 1)
        values[row["indicator"]][row["nis"]] = half_away(quotient, Fraction(1, 10**10))
        if row["open"] == "f":
            declared.add(row["indicator"])
    of_all = hidden(taking_part, groups)
    with open("expected.tsv", "w", encoding="utf-8") as out, open("places.tsv", "w", encoding="utf-8") as placed:
        print("system", "code", "indicator", "hidden", "n", "p10", "p25", "median", "p75", "p90", "lowest", "highest",
              "exact25", "exact50", "exact75", "exact0", "exact100", sep="\t", file=out)
        print("nis", "indicator", "system", "code", "lower", "equal", "n", "own", "rank", "percentile", sep="\t", file=placed)
        for indicator, known in sorted(values.items()):
            of_this = hidden(set(known), groups, known) if indicator in declared else {}
            for group, members in sorted(groups.items()):
                ordered = sorted(value for nis, value in known.items() if nis in members)
                if not ordered:
                    continue
                why = of_this.get(group) or (of_all.get(group) if indicator in declared else None)
                if why:
                    print(*group, indicator, why, *[""] * 13, sep="\t", file=out)
                    continue
                kept = significant if indicator in declared else lambda value: value
                at = [quantile(ordered, Fraction(part, 100)) for part in (10, 25, 50, 75, 90)]
                tenths = len(ordered) >= 30
                ends = indicator not in declared
                print(*group, indicator, "", len(ordered), *[
                    text(kept(value)) if tenths or index in (1, 2, 3) else "" for index, value in enumerate(at)],
                      text(ordered[0]) if ends else "", text(ordered[-1]) if ends else "",
                      *[text(value) for value in at[1:4]], text(ordered[0]), text(ordered[-1]), sep="\t", file=out)
                for nis in sorted(known)[::PLACES_OF]:
                    others = sum(value != known[nis] for value in ordered)
                    if nis in members and (others >= 2 or indicator not in declared):
                        lower = sum(value < known[nis] for value in ordered)
                        equal = sum(value == known[nis] for value in ordered)
                        percentile = 100 * (lower + Fraction(equal, 2)) / len(ordered)
                        print(nis, indicator, *group, lower, equal, len(ordered), text(known[nis]), lower + 1,
                              text(half_away(percentile, Fraction(1, 1000))), sep="\t", file=placed)


main()
