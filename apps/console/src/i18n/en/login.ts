export const login = {
  title: 'Sign in',
  subtitle: 'Use the account given by your agency or province',
  email: 'Official e-mail',
  password: 'Password',
  submit: 'Sign in',
  required: 'Required',
  claim: 'Follow the integrity and transparency year of every local government of the province on one page',
  first: 'Analyse the result, set measures, get them approved, report after 6 and 12 months',
  second: 'See who holds what, for how many working days, and remind that very position',
  demonstration: 'Demonstration: choose a position to try',
  invented: 'One press signs you in',
  agency: 'Choose an agency',
};
