package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.web.opendata.OpenData;
import be.vlavirgem.web.opendata.OpenDataset;
import be.vlavirgem.web.opendata.OpenDataset.Frequency;
import be.vlavirgem.web.opendata.OpenDataset.Topic;
import be.vlavirgem.web.opendata.OpenFile;
import be.vlavirgem.web.opendata.OpenFile.Kind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The catalogue of solutions, for catalogues of open data: the list anybody takes along. */
@Component
class CatalogueOpenData implements OpenData {

    @Override
    public List<OpenDataset> datasets() {
        return List.of(new OpenDataset("oplossingen", CatalogueAddress.PATH, Topic.TECH, Frequency.CONT,
                Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new OpenFile(CatalogueFiles.TEXT, Kind.CSV),
                        new OpenFile(CatalogueFiles.WORKBOOK, Kind.XLSX))));
    }
}
