package be.vlavirgem.web.form;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the browser which fields are in the database now, so that it need not keep them any longer. */
public record Acknowledgement(List<String> fields) {

    /** No name of ours is anything else, and none of these needs escaping. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    public Acknowledgement {
        fields = fields.stream().filter(name -> NAME.matcher(name).matches()).toList();
    }

    public void writeTo(HttpServletResponse response) {
        if (!fields.isEmpty()) {
            response.setHeader("HX-Trigger", fields.stream()
                    .collect(Collectors.joining("\",\"", "{\"bewaard\":{\"fields\":[\"", "\"]}}")));
        }
    }
}
