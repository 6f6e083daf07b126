package be.vlavirgem.web.practice;

/** What a form is about was put back to its beginning after the form was made; answered with 409 and a page that says so. */
public class ResetMeanwhileException extends RuntimeException {

    ResetMeanwhileException() {
        super("The practice organisation was put back after this form was made");
    }
}
