package be.vlavirgem.platform.documents;

import org.springframework.test.context.TestPropertySource;

/** Documents kept in a folder. */
@TestPropertySource(properties = { "vlavirgem.documents.store=folder", "vlavirgem.documents.quota-mb=1",
        "vlavirgem.documents.folder=target/documents" })
class DocumentsInFolderTest extends DocumentsContract {}
