package be.vlavirgem.catalog.grade;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.grade.Evidence.Claim;
import be.vlavirgem.catalog.grade.Evidence.Support;
import be.vlavirgem.catalog.grade.SecurityGrade.Graded;
import be.vlavirgem.catalog.grade.SecurityGrade.Letter;
import be.vlavirgem.catalog.grade.SecurityGrade.Part;
import be.vlavirgem.catalog.grade.SecurityGrade.TooLittleKnown;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityGradeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theWeightsAreAHundredTogether() {
        assertThat(Arrays.stream(Criterion.values()).mapToInt(Criterion::weight).sum()).isEqualTo(100);
    }

    @Test
    void allThatIsProvenAndGoodIsAnA() {
        assertThat(SecurityGrade.of(good(true), TODAY)).isInstanceOfSatisfying(Graded.class, grade -> {
            assertThat(grade.letter()).isEqualTo(Letter.A);
            assertThat(grade.points()).isEqualTo(100);
            assertThat(grade.known()).isEqualTo(100);
        });
    }

    @Test
    void whatIsOnlyDeclaredCountsForHalf() {
        assertThat(SecurityGrade.of(good(false), TODAY)).isInstanceOfSatisfying(Graded.class, grade -> {
            assertThat(grade.letter()).isEqualTo(Letter.C);
            assertThat(grade.points()).isEqualTo(50);
        });
    }

    @Test
    void tooLittleKnownIsNoGradeAndSaysWhatIsMissing() {
        assertThat(SecurityGrade.of(Evidence.none(), TODAY)).isInstanceOfSatisfying(TooLittleKnown.class, grade -> {
            assertThat(grade.known()).isZero();
            assertThat(grade.parts()).hasSize(7).allMatch(part -> part.points().isEmpty());
        });
        assertThat(SecurityGrade.of(certificateAndTwoFactors(Optional.empty()), TODAY))
                .isInstanceOf(TooLittleKnown.class);
    }

    @Test
    void fromSixtyPercentOnThereIsAGradeOfWhatIsKnown() {
        var enough = certificateAndTwoFactors(Optional.of(Claim.proven(TODAY)));
        assertThat(SecurityGrade.of(enough, TODAY)).isInstanceOfSatisfying(Graded.class, grade -> {
            assertThat(grade.known()).isEqualTo(65);
            assertThat(grade.letter()).isEqualTo(Letter.A);
        });
    }

    @Test
    void whatIsKnownToBeAbsentIsALowGradeAndNoMissingKnowledge() {
        var no = Claim.proven(false);
        var bad = new Evidence(Optional.of(Claim.proven(TODAY.minusDays(1))), Optional.of(no),
                Optional.of(Claim.proven(TODAY.minusYears(5))), Optional.of(no), Optional.of(no), Optional.empty(),
                Optional.of(Claim.proven(Support.ENDED)));
        assertThat(SecurityGrade.of(bad, TODAY)).isInstanceOfSatisfying(Graded.class,
                grade -> assertThat(grade.letter()).isEqualTo(Letter.E));
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-21,100", "2025-11-21,100", "2025-11-20,60", "2024-11-21,60", "2024-11-20,30", "2023-11-20,0",
            "2026-11-22,0" })
    void aPenetrationTestIsWorthLessEachYear(LocalDate day, int points) {
        var grade = SecurityGrade.of(certificateAndTwoFactors(Optional.of(Claim.proven(day))), TODAY);
        assertThat(grade.parts()).contains(new Part("PENETRATION_TEST", 20, OptionalInt.of(points), true));
    }

    @ParameterizedTest
    @CsvSource({ "100,A", "80,A", "79,B", "65,B", "64,C", "50,C", "49,D", "35,D", "34,E", "0,E" })
    void aLetterBeginsAtItsPoints(int points, Letter letter) {
        assertThat(Letter.of(points)).isEqualTo(letter);
    }

    private static Evidence good(boolean proven) {
        return new Evidence(Optional.of(new Claim<>(TODAY, proven)), Optional.of(new Claim<>(true, proven)),
                Optional.of(new Claim<>(TODAY, proven)), Optional.of(new Claim<>(true, proven)),
                Optional.of(new Claim<>(true, proven)), Optional.of(new Claim<>(TODAY, proven)),
                Optional.of(new Claim<>(Support.ACTIVE, proven)));
    }

    private static Evidence certificateAndTwoFactors(Optional<Claim<LocalDate>> penetrationTest) {
        return new Evidence(Optional.of(Claim.proven(TODAY)), Optional.of(Claim.proven(true)), penetrationTest,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
