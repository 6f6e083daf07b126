package be.vlavirgem.web.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/** Knows the address of each asset, which changes with its content, so that browsers may keep it for a year. */
@Component("assets")
public final class Assets {

    static final String FOLDER = "static/assets/";
    static final String ADDRESS = "/assets/";

    private final ContentVersionStrategy versions = new ContentVersionStrategy();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** For {@code portal.css} something like {@code /assets/portal-5f4dcc3b.css}; computed once. */
    public String url(String name) {
        return addresses.computeIfAbsent(name, this::versioned);
    }

    ContentVersionStrategy versions() {
        return versions;
    }

    private String versioned(String name) {
        var resource = new ClassPathResource(FOLDER + name);
        return ADDRESS + versions.addVersion(name, versions.getResourceVersion(resource));
    }
}
