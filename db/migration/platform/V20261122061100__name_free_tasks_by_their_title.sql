-- What was told of a task about nothing in particular now names the task, as later messages do.
update notification set subject = task.title
from task where notification.subject = 'task.by-hand' and notification.path = '/taken/' || task.id;
update notification set subject = '–' where subject = 'task.by-hand';
