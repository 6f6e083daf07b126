package be.vlavirgem.platform.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a mail, with variables between braces and the words of its link between square brackets. */
public record MailText(String subject, String body) {

    /** Something to mend: the key of a message, and what it is about. */
    public record Problem(boolean inSubject, String key, List<String> about) {}

    static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_BODY = 5000;

    /** Whatever sent it, lines end by one character. */
    public MailText {
        subject = subject.strip();
        body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static MailText read(String file) {
        var end = file.indexOf('\n');
        return new MailText(file.substring(0, end), file.substring(end));
    }

    List<String> paragraphs() {
        return List.of(body.split("\\n\\s*\\n"));
    }

    /** What is wrong with it for a mail of that type, in the order of the form; empty when it can be used. */
    public List<Problem> problems(MessageType type) {
        var problems = new ArrayList<Problem>();
        length(problems, true, subject, LONGEST_SUBJECT);
        if (subject.codePoints().anyMatch(Character::isISOControl)) {
            problems.add(new Problem(true, "web.mails.problem.lines", List.of()));
        }
        variables(problems, true, subject, type.variables());
        length(problems, false, body, LONGEST_BODY);
        variables(problems, false, body, type.variables());
        if (paragraphs().stream().filter(paragraph -> LINK.matcher(paragraph).matches()).count() != 1) {
            problems.add(new Problem(false, "web.mails.problem.link", List.of()));
        }
        if (List.of(subject, link()).stream().anyMatch(text -> text.contains(MessageVariable.MESSAGE.inText()))) {
            problems.add(new Problem(false, "web.mails.problem.message", List.of(MessageVariable.MESSAGE.inText())));
        }
        if (type.variables().contains(MessageVariable.LINES)
                && !paragraphs().contains(MessageVariable.LINES.inText())) {
            problems.add(new Problem(false, "web.mails.problem.lines-alone", List.of(MessageVariable.LINES.inText())));
        }
        return problems;
    }

    private String link() {
        return paragraphs().stream().filter(paragraph -> LINK.matcher(paragraph).matches()).findFirst().orElse("");
    }

    private static void length(List<Problem> problems, boolean inSubject, String text, int most) {
        if (text.isEmpty()) {
            problems.add(new Problem(inSubject, "web.mails.problem.empty", List.of()));
        } else if (text.length() > most) {
            problems.add(new Problem(inSubject, "web.mails.problem.long", List.of(String.valueOf(most))));
        }
    }

    private static void variables(List<Problem> problems, boolean inSubject, String text,
            Set<MessageVariable> allowed) {
        var unknown = VARIABLE.matcher(text)
                .results()
                .filter(found -> MessageVariable.named(found.group(1)).filter(allowed::contains).isEmpty())
                .map(found -> found.group())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            problems.add(new Problem(inSubject, "web.mails.problem.variable", List.of(unknown)));
        }
        if (VARIABLE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            problems.add(new Problem(inSubject, "web.mails.problem.brace", List.of()));
        }
    }
}
