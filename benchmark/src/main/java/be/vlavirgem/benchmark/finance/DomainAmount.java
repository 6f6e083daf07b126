package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.finance.FinanceLine.Block;
import java.math.BigDecimal;

/** What of a block in a year is of one policy domain. */
record DomainAmount(Block block, int year, int domain, BigDecimal euros) {}
