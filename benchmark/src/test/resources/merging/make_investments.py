"""Makes invented planned investments of the municipalities that merged in 2025, before and after, from the list of mergers.

Usage: python3 make_investments.py   (in this folder; writes the two files beside it)
"""
import csv
import random

MERGERS = "../../../../../domain/src/main/resources/content/domain/fusies.tsv"
YEARS = range(2021, 2025)
DOMAINS = (1, 2, 8)
LACKS = ("23023", 2021)

random.seed(20250101)
merged = [row for row in csv.DictReader(open(MERGERS), delimiter="\t") if row["datum"] == "2025-01-01"]
together = {}
with open("investeringen-voor-fusie.csv", "w") as before:
    before.write("NIS;Boekjaar;Soort;Blok;Beleidsdomein;Bedrag\n")
    for row in merged:
        for year in YEARS:
            for domain in DOMAINS:
                cents = random.randint(100_00, 9_000_000_00)
                key = (row["nieuw_nis"], year, domain)
                together[key] = together.get(key, 0) + cents
                if (row["oud_nis"], year) != LACKS:
                    before.write(f"{row['oud_nis']};{year};plan;uitgaven investering;{domain};{cents // 100},{cents % 100:02}\n")
with open("investeringen-na-fusie.tsv", "w") as after:
    after.write("nis\trapportjaar\tboekjaar\tbeleidsdomein_code\tbeleidsdomein\tbedrag_eur\n")
    for (nis, year, domain), cents in sorted(together.items()):
        after.write(f"{nis}\t2020\t{year}\t{domain}\tverzonnen\t{cents // 100}.{cents % 100:02}\n")
