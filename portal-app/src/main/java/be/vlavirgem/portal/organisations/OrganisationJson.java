package be.vlavirgem.portal.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The own organisation as programs read it; predecessors are those whose data it took over. */
record OrganisationJson(UUID id, String kind, String name, @Nullable String nis, @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil, List<UUID> predecessors) {}
