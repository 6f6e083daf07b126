package be.vlavirgem.portal;

import be.vlavirgem.testsupport.Page;
import java.util.TreeMap;
import java.util.Map;

/** Documents as proof of the first question of a chapter, over HTTP as a member sees them. */
record Proofs(Measured measured) {

    static final String PAGE = "/bewijzen/SEC";
    static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% {}\n%%EOF\n";

    String address() {
        return measured.address() + PAGE;
    }

    /** Sends a file with what is typed beside it. */
    Page send(Map<String, String> typed, String file) {
        var fields = new TreeMap<>(measured.member().get(address()).form(address()));
        fields.remove("bestand");
        fields.put("vraag", "SEC01");
        fields.putAll(typed);
        return measured.member().upload(address(), fields, "bestand", file);
    }

    /** The id of one that is there; added when there is none. */
    String any() {
        return list().lines().findFirst().orElseGet(() -> {
            send(Map.of("titel", "Plan"), PDF);
            return list().lines().findFirst().orElseThrow();
        });
    }

    /** The ids, one a line. */
    private String list() {
        return String.join("\n",
                measured.member()
                        .get(address())
                        .document()
                        .select("section > .proofs a")
                        .eachAttr("href")
                        .stream()
                        .map(link -> link.substring(link.lastIndexOf('/') + 1))
                        .toList());
    }
}
