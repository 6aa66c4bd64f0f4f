import { createRoot } from 'react-dom/client';
import { applyScheme, readScheme } from '../scheme.ts';
import { askSession } from '../session-store.ts';
import '../styles/base.css';
import { Portal } from './Portal.tsx';

applyScheme(readScheme());
void askSession();

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<Portal />);
