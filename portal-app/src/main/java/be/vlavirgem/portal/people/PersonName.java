package be.vlavirgem.portal.people;

/** What somebody is called, or does: a few words on one line. */
final class PersonName {

    private static final int LONGEST = 100;

    private PersonName() {}

    static boolean isValid(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.codePoints().noneMatch(Character::isISOControl);
    }
}
