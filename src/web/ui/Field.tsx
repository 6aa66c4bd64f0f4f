import { type InputHTMLAttributes, useId } from 'react';
import './field.css';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'> {
  readonly label: string;
  /** After the label, in grey. */
  readonly hint?: string;
  /** What is wrong with the value, and what would be right. */
  readonly problem?: string | null;
}

/** One thing to fill in: label above, then the hint, then the field, then what is wrong. */
export function Field({ label, hint, problem = null, ...input }: FieldProps) {
  const id = useId();
  const described = [
    hint === undefined ? null : `${id}-hint`,
    problem === null ? null : `${id}-problem`,
  ].filter((part) => part !== null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        {...input}
        id={id}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {problem !== null && (
        <span className="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
