package be.vlavirgem.maturity;

import java.util.List;

/** What is wrong with what was typed, to be put in words. */
record Complaint(String messageKey, List<Object> arguments) {

    static Complaint of(String messageKey) {
        return new Complaint(messageKey, List.of());
    }
}
