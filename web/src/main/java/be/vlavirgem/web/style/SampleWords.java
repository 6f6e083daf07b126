package be.vlavirgem.web.style;

/** The messages in the language of the page. */
interface SampleWords {

    String of(String key, Object... arguments);
}
