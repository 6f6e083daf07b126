package be.vlavirgem.platform.vault;

/** Something could not be sealed or opened; says where and nothing of what, and drops the cause, which could. */
final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    VaultException(String message) {
        super(message);
    }
}
