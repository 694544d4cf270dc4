export const marks = {
  doneLateDays: 'Done 1 working day late |||| Done %{smart_count} working days late',
  openDays: 'In time, 1 working day left |||| In time, %{smart_count} working days left',
  progressOf: '%{percent} per cent carried out',
  dueSoonDays: '1 working day left |||| %{smart_count} working days left',
  lateDays: '1 working day late |||| %{smart_count} working days late',
  returnedDays: 'Returned, 1 working day late |||| Returned, %{smart_count} working days late',
  willMissDays: 'Will be 1 working day late |||| Will be %{smart_count} working days late',
  extended: 'deadline extended',
  legend: { done: 'done', open: 'in time', dueSoon: 'due soon', late: 'late', willMiss: 'will miss', blocked: 'waiting', label: 'What the marks mean; numbers are working days' },
  noResult: 'No result',
  gradeShort: {
    excellent: 'Excellent', good: 'Good', pass: 'Passed', improve: 'Improve', 'improve-urgently': 'Urgent',
    AA: 'AA', A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F',
  },
};
