#!/usr/bin/env python3
"""Looks, for each figure of an indicator of the demo, for another Flanders that shows the very same bands while that figure differs by
more than a tenth. Where there is one, all quartiles of all fixed groups together do not tell the figure; where none was found, nothing
is known. Python's standard library only; run it in its own folder:

    python3 other_worlds.py toepassingen 60      (seconds for each figure)
"""
import bisect
import csv
import random
import sys
import time
from collections import Counter, defaultdict
from decimal import Decimal

PARTS = (("p10", 0.1), ("p25", 0.25), ("median", 0.5), ("p75", 0.75), ("p90", 0.9))
STEPS = 150  # of one attempt
REST = 6  # steps before a figure is moved again
NOTHING = 1e-12


def rows(name):
    with open(name + ".tsv", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t")


def shown_as(text):
    """From where to where a number is written so, in three digits."""
    number = Decimal(text)
    if number == 0:
        return 0.0, 0.0
    half = Decimal(5).scaleb(number.adjusted() - 3)
    below = half / 10 if number == Decimal(1).scaleb(number.adjusted()) else half
    return float(number - below), float(number + half)


class World:
    """What all have, and which groups show something else than they do."""

    def __init__(self, told, figures):
        self.told, self.figures, self.wrong = told, list(figures), {}

    def quantile(self, order, part):
        place = (len(order) - 1) * part
        low = int(place)
        one, other = order[low], order[min(low + 1, len(order) - 1)]
        return one, other, place - low, self.figures[one] + (place - low) * (self.figures[other] - self.figures[one])

    def order(self, group):
        return sorted(self.told.members[group], key=self.figures.__getitem__)

    def fault(self, group):
        order, fault = self.order(group), 0.0
        for part, low, high in self.told.bands[group]:
            value = self.quantile(order, part)[3]
            away = max(low - value, value - high)
            if away > NOTHING:
                fault += 1 + min(1, away / (abs(low) + NOTHING))
        return fault

    def put(self, changes):
        for one, figure in changes:
            self.figures[one] = figure
        for group in {group for one, _ in changes for group in self.told.groups_of[one]}:
            fault = self.fault(group)
            if fault:
                self.wrong[group] = fault
            else:
                self.wrong.pop(group, None)

    def gain(self, one, figure):
        groups, before = self.told.groups_of[one], self.figures[one]
        self.figures[one] = figure
        after = sum(self.fault(group) for group in groups)
        self.figures[one] = before
        return after - sum(self.wrong.get(group, 0) for group in groups)


class Told:
    """What everybody knows: who gave the figure, who is in which group, and what the groups show."""

    def __init__(self, indicator):
        self.truth = {row["nis"]: round(float(row["numerator"]) / float(row["denominator"] or 1), 10)
                      for row in rows("values") if row["indicator"] == indicator}
        self.numbers = {nis: number for number, nis in enumerate(sorted(self.truth))}
        self.figures = [self.truth[nis] for nis in self.numbers]
        seats = defaultdict(list)
        for row in rows("groups"):
            if row["nis"] in self.numbers:
                seats[row["system"], row["code"]].append(self.numbers[row["nis"]])
        self.members, self.bands, self.groups_of = [], [], [[] for _ in self.figures]
        for row in rows("expected"):
            if row["indicator"] == indicator and not row["hidden"]:
                self.bands.append([(part, *shown_as(row[name])) for name, part in PARTS if row[name]])
                self.members.append(seats[row["system"], row["code"]])
                for one in self.members[-1]:
                    self.groups_of[one].append(len(self.members) - 1)
        self.marks = sorted({mark for bands in self.bands for _, *ends in bands for mark in ends})
        edges = [0.0, *self.marks, self.marks[-1] * 1.5]
        self.between = sorted({(low + high) / 2 for low, high in zip(edges, edges[1:])})

    def fits(self, changes):
        world = World(self, self.figures)
        world.put(changes)
        return not world.wrong


def moves(told, world, group, target, chance):
    """What might mend one thing that group shows."""
    order = world.order(group)
    for part, low, high in told.bands[group]:
        one, other, rest, value = world.quantile(order, part)
        if low - NOTHING <= value <= high + NOTHING:
            continue
        for want in ((low + high) / 2, low + (high - low) * 0.05, low + (high - low) * 0.95):
            yield one, (want - rest * world.figures[other]) / (1 - rest)
            if rest:
                yield other, (want - (1 - rest) * world.figures[one]) / rest
        at = order.index(one)
        for near in order[max(0, at - 3):at + 5]:
            yield from ((near, figure) for figure in ((low + high) / 2, low * 0.9, high * 1.1))
    for _ in range(15):
        one = chance.choice(order)
        yield one, chance.choice((chance.choice(told.between), told.figures[one]))


def mended(told, world, target, chance, until):
    """Whether the others can be moved so that all groups show what they do."""
    moved = {}
    for step in range(STEPS):
        if not world.wrong or time.monotonic() > until:
            break
        group = chance.choice(list(world.wrong))
        tried = [(world.gain(one, figure), one, figure) for one, figure in moves(told, world, group, target, chance)
                 if one != target and figure >= 0 and figure != world.figures[one] and moved.get(one, -REST) <= step - REST]
        if tried and (min(tried)[0] <= 0.5 or chance.random() < 0.15):
            _, one, figure = min(tried)
            world.put([(one, figure)])
            moved[one] = step
    return not world.wrong


def other_world(told, target, seconds, chance):
    """How one was found: by moving this figure alone, by exchanging two, or by moving more."""
    own = told.figures[target]
    far = [figure for figure in (own * 1.11, own * 0.89, *told.between) if abs(figure - own) > own / 10]
    others = [one for one, figure in enumerate(told.figures) if abs(figure - own) > own / 10]
    if any(told.fits([(target, figure)]) for figure in far):
        return "alone"
    if any(told.fits([(target, told.figures[one]), (one, own)]) for one in others):
        return "exchanged"
    until = time.monotonic() + seconds
    at = bisect.bisect(told.marks, own)
    far.sort(key=lambda figure: abs(bisect.bisect(told.marks, figure) - at))
    shared = set(told.groups_of[target])
    others.sort(key=lambda one: len(shared ^ set(told.groups_of[one])))
    turn = 0
    while time.monotonic() < until:
        world, turn = World(told, told.figures), turn + 1
        if turn % 2:
            world.put([(target, far[min(len(far) - 1, int(chance.expovariate(0.25)))])])
        else:
            one = others[min(len(others) - 1, int(chance.expovariate(0.15)))]
            world.put([(target, told.figures[one]), (one, own)])
        if mended(told, world, target, chance, until):
            return "moved"
    return "not found"


def main(indicator, seconds):
    told, chance = Told(indicator), random.Random(1)
    assert told.fits([(0, told.figures[0])])
    found = Counter(other_world(told, target, seconds, chance) for target in range(len(told.figures)))
    print(indicator, len(told.members), "groups", sum(map(len, told.bands)), "boundaries", len(told.figures), "figures", dict(found))


main(sys.argv[1], float(sys.argv[2]))
