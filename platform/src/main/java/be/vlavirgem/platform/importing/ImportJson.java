package be.vlavirgem.platform.importing;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How rows keep their cells, problems and remarks. */
final class ImportJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
    };
    private static final TypeReference<List<CellProblem>> PROBLEMS = new TypeReference<>() {
    };

    private static final TypeReference<List<CellRemark>> REMARKS = new TypeReference<>() {
    };

    private ImportJson() {}

    static String of(List<?> values) {
        return JSON.writeValueAsString(values);
    }

    static List<String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    static List<CellRemark> remarks(String json) {
        return JSON.readValue(json, REMARKS);
    }

    static List<CellProblem> problems(String json) {
        return JSON.readValue(json, PROBLEMS);
    }
}
