package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.platform.yaml.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A sheet as publiccode.yml (https://yml.publiccode.tools), with all keys that standard requires; people are left out. */
public final class PublicCode {

    private static final String VERSION = "0.4";
    private static final List<String> DUTCH = List.of("nl");

    private PublicCode() {}

    /** What came of reading a file. */
    public sealed interface Reading {

        /** What it says, key by key. */
        record Sound(PublicCodeFile file) implements Reading {}

        /** Refused whole, with why and where. */
        record Refused(List<Problem> problems) implements Reading {}
    }

    /** Says whether there is one: the code is open, and one knows where it is. */
    public static boolean isFor(Sheet sheet) {
        return isOpen(sheet) && sheet.has(SheetField.SOURCE_CODE);
    }

    /** Says whether there would be one, if one knew where the code is. */
    public static boolean lacksPlace(Sheet sheet) {
        return isOpen(sheet) && !sheet.has(SheetField.SOURCE_CODE);
    }

    private static boolean isOpen(Sheet sheet) {
        return sheet.has(SheetField.LICENCE)
                && !sheet.items(SheetField.LICENCE).contains(PublicCodeTerms.CLOSED);
    }

    /** The text of the file; its logo by its whole address, where it has one. */
    public static String write(Sheet sheet, String supplier, String logo) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(options).dump(tree(sheet, supplier, logo));
    }

    /** What a file says, or why it cannot be read. */
    public static Reading read(byte[] file) {
        return PublicCodeFile.read(file);
    }

    private static Map<String, Object> tree(Sheet sheet, String supplier, String logo) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("publiccodeYmlVersion", VERSION);
        tree.put("name", sheet.text(SheetField.NAME));
        tree.put("url", sheet.text(SheetField.SOURCE_CODE));
        put(tree, "landingURL", sheet.text(SheetField.PRODUCT_PAGE));
        put(tree, "logo", logo);
        PublicCodeTerms.release(sheet).ifPresent(release -> {
            put(tree, "softwareVersion", release.cell("number"));
            put(tree, "releaseDate", release.cell("since"));
        });
        tree.put("platforms", PublicCodeTerms.platforms(sheet));
        tree.put("developmentStatus", PublicCodeTerms.status(sheet));
        tree.put("softwareType", PublicCodeTerms.platforms(sheet).contains("web")
                ? "standalone/web"
                : "standalone/other");
        tree.put("description", Map.of("nl", description(sheet)));
        tree.put("legal", Map.of("license", PublicCodeTerms.licence(sheet.items(SheetField.LICENCE).isEmpty()
                ? ""
                : sheet.items(SheetField.LICENCE).getFirst())));
        tree.put("maintenance", maintenance(sheet, supplier));
        tree.put("localisation", localisation(sheet));
        return tree;
    }

    private static Map<String, Object> description(Sheet sheet) {
        var description = new LinkedHashMap<String, Object>();
        description.put("shortDescription", sheet.text(SheetField.SUMMARY));
        description.put("longDescription", Said.plain(sheet.text(SheetField.DESCRIPTION)));
        put(description, "apiDocumentation", sheet.text(SheetField.API_DOCUMENTATION));
        description.put("features", new ArrayList<>(sheet.items(SheetField.FUNCTIONS)));
        return description;
    }

    /** In the name of the supplier: who to reach there is not for everybody. */
    private static Map<String, Object> maintenance(Sheet sheet, String supplier) {
        var maintenance = new LinkedHashMap<String, Object>();
        var ended = PublicCodeTerms.status(sheet).equals("obsolete");
        maintenance.put("type", ended ? "none" : "internal");
        if (!ended) {
            maintenance.put("contacts", List.of(Map.of("name", supplier)));
        }
        return maintenance;
    }

    private static Map<String, Object> localisation(Sheet sheet) {
        var languages = sheet.items(SheetField.LANGUAGES);
        var localisation = new LinkedHashMap<String, Object>();
        localisation.put("localisationReady", languages.size() > 1);
        localisation.put("availableLanguages", languages.isEmpty() ? DUTCH : new ArrayList<>(languages));
        return localisation;
    }

    private static void put(Map<String, Object> into, String key, String text) {
        if (!text.isEmpty()) {
            into.put(key, text);
        }
    }
}
