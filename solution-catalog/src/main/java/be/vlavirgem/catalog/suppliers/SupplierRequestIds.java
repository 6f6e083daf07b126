package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** That a company asks is known to those who decide, and to nobody else. */
@Component
class SupplierRequestIds implements KnownId<SupplierRequest.Id> {

    private final ObjectProvider<HttpServletRequest> request;

    SupplierRequestIds(ObjectProvider<HttpServletRequest> request) {
        this.request = request;
    }

    @Override
    public Class<SupplierRequest.Id> type() {
        return SupplierRequest.Id.class;
    }

    @Override
    public SupplierRequest.Id of(UUID value) {
        return new SupplierRequest.Id(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request.getObject()).filter(visitor -> visitor.holds(Permission.KEEP_SUPPLIERS)).isPresent();
    }
}
