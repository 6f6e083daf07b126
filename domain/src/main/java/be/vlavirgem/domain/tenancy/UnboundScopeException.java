package be.vlavirgem.domain.tenancy;

/** A transaction was begun by work that did not say for whom it works. */
public class UnboundScopeException extends IllegalStateException {

    UnboundScopeException() {
        super("No tenant scope is bound: wrap the work in TenantScope.of(organisation).call(...), or TenantScope.none() for platform tables");
    }
}
