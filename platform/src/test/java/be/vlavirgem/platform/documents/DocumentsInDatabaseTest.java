package be.vlavirgem.platform.documents;

import org.springframework.test.context.TestPropertySource;

/** Documents kept in the database. */
@TestPropertySource(properties = { "vlavirgem.documents.store=database", "vlavirgem.documents.quota-mb=1",
        "vlavirgem.documents.folder=target/no-documents" })
class DocumentsInDatabaseTest extends DocumentsContract {}
