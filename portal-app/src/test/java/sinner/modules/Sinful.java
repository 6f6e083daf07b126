package sinner.modules;

import org.springframework.modulith.Modulithic;

/** The root of an application whose lower module looks up, and into what the upper one hides. */
@Modulithic
public final class Sinful {
    private Sinful() {}
}
