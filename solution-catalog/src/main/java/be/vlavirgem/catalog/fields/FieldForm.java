package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.fields.FieldView.PickList;
import be.vlavirgem.web.form.Mistake;
import java.util.List;

/** The fields of a form with what can be picked in them, and all that is wrong. */
public record FieldForm(List<FieldView> fields, List<PickList> lists, List<Mistake> errors) {}
