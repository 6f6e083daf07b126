package be.vlavirgem.platform.approval;

import java.util.UUID;

/** Points to an approval that was asked for. */
public record ApprovalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
