package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.web.form.Numbers;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** What a list says, in the reader's language. */
record ListWords(MessageSource messages, Locale language) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** As a page shows it. */
    String of(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Word word -> of(word.key(), word.arguments().toArray());
            case Cell.Figure figure -> Numbers.shown(figure.value(), language);
            case Cell.Day day -> DAY.format(day.day());
            case Cell.Nothing nothing -> "";
        };
    }

    /** As a file takes them: words become texts. */
    List<Cell> written(List<Cell> cells) {
        return cells.stream().map(cell -> cell instanceof Cell.Word ? Cell.text(of(cell)) : cell).toList();
    }
}
