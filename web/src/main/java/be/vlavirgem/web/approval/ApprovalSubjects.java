package be.vlavirgem.web.approval;

import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of things that can be approved. */
@Component
class ApprovalSubjects {

    private final List<ApprovalSubject> subjects;

    ApprovalSubjects(List<ApprovalSubject> subjects) {
        this.subjects = subjects;
    }

    ApprovalSubject of(String kind) {
        return subjects.stream()
                .filter(subject -> subject.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
