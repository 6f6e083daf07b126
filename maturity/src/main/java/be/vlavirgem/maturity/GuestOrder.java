package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.EmailAddress;
import java.time.LocalDate;

/** Whom without account to ask which questions, until when, with which word. */
record GuestOrder(String name, EmailAddress address, GuestRequest.Questions questions, LocalDate until,
        String message) {}
