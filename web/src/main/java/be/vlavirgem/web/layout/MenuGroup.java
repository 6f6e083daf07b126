package be.vlavirgem.web.layout;

/** The groups of the side navigation, in the order they are shown; a group without entries is not shown. */
public enum MenuGroup {
    /** Werken voor besturen, for a body's people and wherever they work. */
    DELEGATED,
    /** Meten en vergelijken. */
    MEASURE,
    /** Landschap. */
    LANDSCAPE,
    /** Beschermen. */
    PROTECT,
    /** Plannen. */
    PLAN,
    /** Delen en koppelen. */
    SHARE,
    /** Je organisatie, for its administrators. */
    ORGANISATION,
    /** Beheer, for V-ICT-OR. */
    BACK_OFFICE;

    /** Names the group on the page. */
    public String messageKey() {
        return "web.menu.group." + name();
    }
}
