package be.vlavirgem.web.opendata;

import java.util.List;

/** The open datasets of a module; a bean of the module whose they are. */
public interface OpenData {

    /** As they are now. */
    List<OpenDataset> datasets();
}
