package be.vlavirgem.platform.yaml;

/** What codes of some sort look like, and what is said of one that does not. */
public interface CodeRule {

    boolean fits(String code);

    String messageKey();
}
