package be.vlavirgem.web.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands of approvals beside the thing itself; {@code web/fragments/approval :: standing} draws it.
 *
 * @param path where more of them can be asked for; null for who may not ask
 */
public record ApprovalView(List<Line> lines, @Nullable String path) {

    /**
     * One that was asked for.
     *
     * @param path of its page; null when it was taken back
     * @param kind good, warn, bad or info
     * @param text who was asked and what came of it
     * @param remark of who decided; null without one
     * @param outdated that the thing changed since the decision
     * @param waiting that it can be asked again or taken back
     */
    public record Line(String id, @Nullable String path, String kind, String text, @Nullable String remark,
            boolean outdated,
            boolean waiting) {}
}
