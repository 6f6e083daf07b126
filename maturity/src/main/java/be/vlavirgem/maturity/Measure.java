package be.vlavirgem.maturity;

import be.vlavirgem.platform.yaml.Range;

/**
 * How a figure is counted and compared.
 *
 * @param indicator the code under which the figure is compared, the same over the years
 */
record Measure(String unit, int decimals, Per per, String indicator) {
    static final Range DECIMALS = new Range(0, 2);

    private static final String MONEY = "euro";

    Measure {
        Require.text(unit, "The unit of " + indicator);
        DECIMALS.require(decimals, "The decimals of " + indicator);
        CodeForm.INDICATOR.require(indicator);
    }

    boolean isMoney() {
        return unit.equals(MONEY);
    }
}
