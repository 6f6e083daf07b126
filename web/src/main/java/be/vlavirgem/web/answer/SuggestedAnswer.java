package be.vlavirgem.web.answer;

import java.time.LocalDate;

/**
 * What a part of the portal knows already of a question of the measurement: "from your portfolio: 84".
 *
 * @param question the code of the question
 * @param token    the answer as the measurement writes it: an option's code, or = and a number with a point
 * @param source   the name of that part, in the visitor's language
 * @param on       the day it was so
 */
public record SuggestedAnswer(String question, String token, String source, LocalDate on) {}
